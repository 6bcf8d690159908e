<%@ tag description="A form for one action on a quote" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ attribute name="quote" required="true" type="io.github.dealhub4j.examples.portal.QuoteRow" description="The quote" %>
<%@ attribute name="action" required="true" description="submit, publish or sign" %>
<%@ attribute name="label" required="true" description="The text on the button" %>
<%@ attribute name="allowed" required="true" type="java.lang.Boolean" description="Whether the quote's status suggests it" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<form method="post" action="${pageContext.request.contextPath}/quote-action">
  <input type="hidden" name="formToken" value="${sessionScope.formToken}">
  <input type="hidden" name="opportunity" value="<c:out value="${opportunity.id}"/>">
  <input type="hidden" name="quote" value="<c:out value="${quote.id}"/>">
  <input type="hidden" name="action" value="${action}">
  <c:if test="${action == 'sign'}">
    <input name="comment" value="Signed on paper" maxlength="1000" required aria-label="<c:out value="Comment on the signature of ${quote.number}"/>">
  </c:if>
  <button class="${allowed ? 'secondary' : 'quiet'}" name="do-${action}" aria-label="<c:out value="${label} ${quote.number}"/>">${label}</button>
</form>
