<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<% String stranger = request.getParameter("stranger"), around = request.getParameter("around"); %>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Clobbered</title><dh:script/></head>
<body>
<%-- Markup of a stranger's, as a portal shows it that lets users write HTML. --%>
<%= stranger == null ? "" : stranger %>
<%= around == null ? "" : around %>
  <dh:createQuoteButton id="create" opportunityId="006A1"/>
  <dh:quoteStatus id="status" value="Draft" dealhubQuoteId="${param.quote}"/>
  <dh:quoteActions dealhubQuoteId="${param.quote}" status="Draft"/>
<%= around == null ? "" : "</form>" %>
</body>
</html>
