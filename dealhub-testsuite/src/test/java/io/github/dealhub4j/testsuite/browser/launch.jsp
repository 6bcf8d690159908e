<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%
  String nonce = "bm9uY2U=";
  String policy = request.getParameter("policy");
  String scripts = "nonce".equals(policy) ? "'nonce-" + nonce + "'" : "'self'";
  String connect = "no-dealhub".equals(policy) ? "'self'" : "no-self".equals(policy) ? "@DEALHUB@" : "'self' @DEALHUB@";
  String more = "trusted-types".equals(policy) ? "; require-trusted-types-for 'script'" : "";
  response.setHeader("Content-Security-Policy",
      "default-src 'none'; script-src " + scripts + "; style-src 'self'; connect-src " + connect + more);
  if ("report".equals(policy)) {
    response.setHeader("Content-Security-Policy-Report-Only", "connect-src 'self'");
  }
  request.setAttribute("nonce", "nonce".equals(policy) ? nonce : "");
  if (request.getParameter("lang") != null) {
    response.setLocale(java.util.Locale.forLanguageTag(request.getParameter("lang")));
  }
%>
<!DOCTYPE html>
<html lang="<c:out value="${empty param.lang ? 'en' : param.lang}"/>">
<head>
  <meta charset="utf-8">
  <title>Launch</title>
  <dh:style/>
  <c:if test="${not empty nonce}"><dh:script nonce="${nonce}"/></c:if>
</head>
<body>
<main>
  <h1>Launch</h1>
  <dh:createQuoteButton id="create" opportunityId="006A1" target="${param.target}"/>
  <dh:viewQuotesButton id="view" opportunityId="006A1" target="${param.target}"/>
  <dh:openQuoteButton id="open" opportunityId="006A1" crmQuoteId="a0Q1" target="${param.target}"/>
</main>
</body>
</html>
