<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" import="java.util.*" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%
  // No policy: what gets out of an attribute is to run, and to be seen.
  request.setAttribute("corpus", List.of(
      "\"><script>ran('double')</script>", "'><script>ran('single')</script>", "</button><script>ran('button')</script>",
      "</script><script>ran('script')</script>", "<img src=x onerror=ran('image')>", "\" onfocus=ran('focus') autofocus x=\"",
      "' onmouseover=ran('mouse') '", "javascript:ran('address')", "\u2028ran('line')\u2029", "\u202Etxet esrever\u202C\u2066\u2069",
      "&quot;><script>ran('entity')</script>", "`${1+1}`", "\t\n\r", "\uD83D\uDE00", "x".repeat(10000)));
%>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Corpus</title><script>window.said = []; function ran(what) { window.said.push(what); }</script></head>
<body>
<c:forEach var="evil" items="${corpus}" varStatus="row">
  <%-- Ids are one line of visible text; the tags refuse others. --%>
  <c:set var="id" value="${evil.isBlank() || row.index == 8 ? 'x' : evil}"/>
  <dh:createQuoteButton id="create${row.index}${evil}" opportunityId="${id}" label="${evil}" styleClass="${evil}" accessToken="${evil}"
    title="${evil}" aria-label="${evil}" data-x="${evil}" lang="${evil}" dir="${evil}"/>
  <dh:openQuoteButton opportunityId="${id}" crmQuoteId="${id}" label="${evil}" id="${evil}" styleClass="${evil}" title="${evil}"/>
  <dh:openQuoteButton opportunityId="${id}" crmQuoteId="" label="${evil}" id="${evil}" styleClass="${evil}" title="${evil}"/>
  <dh:viewQuotesButton opportunityId="${id}" label="${evil}" id="${evil}" styleClass="${evil}" aria-description="${evil}"/>
  <dh:quoteActions dealhubQuoteId="${id}" status="Draft" id="${evil}" styleClass="${evil}" aria-label="${evil}" data-x="${evil}"/>
  <dh:quoteActions dealhubQuoteId="${id}" status="${evil}x"/>
  <dh:quoteStatus value="${evil}x" dealhubQuoteId="${evil}" id="${evil}" styleClass="${evil}" title="${evil}"/>
  <dh:script nonce="${evil}" src="/nowhere?${evil}"/>
</c:forEach>
<p id="end">end</p>
</body>
</html>
