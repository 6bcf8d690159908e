<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%@ taglib prefix="portal" tagdir="/WEB-INF/tags" %>
<portal:page title="${opportunity.name}">
  <p class="back"><a href="${pageContext.request.contextPath}/opportunities">All opportunities</a></p>
  <div class="heading">
    <div>
      <h1><c:out value="${opportunity.name}"/></h1>
      <p class="customer"><c:out value="${opportunity.customer}"/> · <c:out value="${opportunity.stage}"/> ·
        <c:out value="${opportunity.amount}"/> · closes <c:out value="${opportunity.closeDate}"/></p>
    </div>
    <div class="launch">
      <dh:createQuoteButton id="create-quote" opportunityId="${opportunity.id}"/>
      <dh:viewQuotesButton id="view-quotes" styleClass="quiet" opportunityId="${opportunity.id}" target="_blank" title="Opens a new window"/>
    </div>
  </div>

  <h2>Quotes</h2>
  <c:choose>
    <c:when test="${not empty unavailable}">
      <p class="message bad" id="unavailable" role="alert">DealHub cannot be reached at the moment, so the quotes are not
        shown. Try again later. (<c:out value="${unavailable}"/>)</p>
    </c:when>
    <c:when test="${empty quotes}">
      <p class="empty">No quotes yet. Create the first one in DealHub.</p>
    </c:when>
    <c:otherwise>
      <ul class="quotes">
        <c:forEach var="quote" items="${quotes}">
          <portal:quote shown="${quote}" opportunityId="${opportunity.id}"/>
        </c:forEach>
      </ul>
      <c:if test="${moreQuotes}"><p class="hint" id="more">These are the first of them. DealHub has them all: View Quotes.</p></c:if>
    </c:otherwise>
  </c:choose>
</portal:page>
