<%@ page errorPage="error.jsp" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<c:choose>
  <c:when test="${param.mistake == 'empty-opportunity'}"><dh:createQuoteButton opportunityId="${opportunty.id}"/></c:when>
  <c:when test="${param.mistake == 'target'}"><dh:viewQuotesButton opportunityId="006A1" target="window"/></c:when>
  <c:when test="${param.mistake == 'instance'}"><dh:viewQuotesButton opportunityId="006A1" instance="asia"/></c:when>
  <c:when test="${param.mistake == 'onclick'}"><dh:viewQuotesButton opportunityId="006A1" onclick="alert(1)"/></c:when>
  <c:when test="${param.mistake == 'class'}"><dh:viewQuotesButton opportunityId="006A1" class="wide"/></c:when>
  <c:when test="${param.mistake == 'seal'}"><dh:viewQuotesButton opportunityId="006A1" data-dh-seal="x"/></c:when>
  <c:when test="${param.mistake == 'quote'}"><dh:quoteActions dealhubQuoteId="" status="Draft"/></c:when>
  <c:when test="${param.mistake == 'status'}"><dh:quoteActions dealhubQuoteId="Q1" status="${quote.status}"/></c:when>
  <c:when test="${param.mistake == 'value'}"><dh:quoteStatus value="${quote.status}"/></c:when>
  <c:when test="${param.mistake == 'action'}"><dh:ifAllowed action="delete" status="Draft">x</dh:ifAllowed></c:when>
</c:choose>
