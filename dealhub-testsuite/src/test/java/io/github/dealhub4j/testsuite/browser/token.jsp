<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%
  if (request.getParameter("begun") != null) {
    response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
    response.flushBuffer();
  }
%>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Token</title></head>
<body><dh:createQuoteButton id="create" opportunityId="006A1" accessToken="held-token"/></body>
</html>
