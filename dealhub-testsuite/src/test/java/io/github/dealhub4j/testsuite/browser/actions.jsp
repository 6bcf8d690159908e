<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<% response.setHeader("Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"); %>
<!DOCTYPE html>
<html lang="<c:out value="${empty param.lang ? 'en' : param.lang}"/>">
<head><meta charset="utf-8"><title>Actions</title><dh:style/></head>
<body>
<main>
  <h1>Actions</h1>
  <dh:quoteStatus id="status" value="${param.status}" dealhubQuoteId="${param.quote}"/>
  <dh:quoteActions id="actions" dealhubQuoteId="${param.quote}" status="${param.status}"/>
</main>
</body>
</html>
