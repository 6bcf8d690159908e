<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%@ taglib prefix="my" tagdir="/WEB-INF/tags" %>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Places</title></head>
<body>
<c:forEach var="opportunity" items="006A1,006A2,006A3">
  <dh:createQuoteButton opportunityId="${opportunity}" data-row="${opportunity}">In a <em>loop</em></dh:createQuoteButton>
</c:forEach>
<my:button opportunity="006B1"/>
<my:button opportunity="006B2"/>
<jsp:include page="fragment.jsp"/>
<%@ include file="fragment.jsp" %>
</body>
</html>
