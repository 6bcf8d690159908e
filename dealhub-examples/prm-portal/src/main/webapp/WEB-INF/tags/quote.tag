<%@ tag description="One quote, with what can be done with it" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ attribute name="quote" required="true" type="io.github.dealhub4j.quote.Quote" description="The quote, with the features INFO and TOTALS" %>
<%@ attribute name="opportunityId" required="true" description="The opportunity that it belongs to" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<c:set var="number" value="${empty quote.info.proposalId ? quote.quoteId : quote.info.proposalId}"/>
<li class="card quote">
  <div class="summary">
    <h3><c:out value="${number}"/></h3>
    <dh:quoteStatus value="${quote}" dealhubQuoteId="${quote.quoteId}"/>
    <p><c:out value="${quote.info.name}"/></p>
    <p class="price"><c:out value="${quote.totals.currency}"/>&#160;<fmt:formatNumber value="${quote.totals.netPrice}" minFractionDigits="2" maxFractionDigits="2"/></p>
    <dh:ifAllowed action="publish" status="${quote}"><p class="next">Ready for the customer: publish it.</p></dh:ifAllowed>
    <c:if test="${dh:allows(quote, 'submit')}"><p class="next">A draft: submit it for approval.</p></c:if>
  </div>
  <div class="actions">
    <dh:openQuoteButton opportunityId="${opportunityId}" crmQuoteId="${quote.info.crmQuoteId}" styleClass="quiet"
      aria-label="Open quote ${number}">Open</dh:openQuoteButton>
    <dh:quoteActions dealhubQuoteId="${quote.quoteId}" status="${quote}" aria-label="Actions on quote ${number}"/>
  </div>
</li>
