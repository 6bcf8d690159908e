<%@ tag description="One quote, with what can be done with it" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ attribute name="shown" required="true" type="io.github.dealhub4j.examples.portal.ShownQuote" description="The quote as it is shown" %>
<%@ attribute name="opportunityId" required="true" description="The opportunity that it belongs to" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<c:set var="quote" value="${shown.quote}"/>
<li class="card quote">
  <div class="summary">
    <h3><c:out value="${shown.number}"/></h3>
    <dh:quoteStatus value="${quote}" dealhubQuoteId="${quote.quoteId}"/>
    <p><c:out value="${shown.name}"/></p>
    <p class="price"><c:out value="${shown.price}"/></p>
    <dh:ifAllowed action="publish" status="${quote}"><p class="next">Ready for the customer: publish it.</p></dh:ifAllowed>
    <c:if test="${dh:allows(quote, 'submit')}"><p class="next">A draft: submit it for approval.</p></c:if>
  </div>
  <div class="actions">
    <dh:openQuoteButton opportunityId="${opportunityId}" crmQuoteId="${quote.info.crmQuoteId}" styleClass="quiet"
      aria-label="Open quote ${shown.number}">Open</dh:openQuoteButton>
    <dh:quoteActions dealhubQuoteId="${quote.quoteId}" quoteName="${shown.number}" status="${quote}"/>
  </div>
</li>
