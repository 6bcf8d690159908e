<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" session="false" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%-- Plain, and without the portal's other parts: one of them may be what went wrong. --%>
<c:set var="status" value="${requestScope['jakarta.servlet.error.status_code']}"/>
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Error · PRM portal</title>
  <link rel="stylesheet" href="${pageContext.request.contextPath}/portal.css">
</head>
<body>
<main>
  <h1>
    <c:choose>
      <c:when test="${status eq 404}">There is no such page</c:when>
      <c:when test="${status ge 400 and status lt 500}">The portal does not take this</c:when>
      <c:otherwise>Something went wrong</c:otherwise>
    </c:choose>
  </h1>
  <p id="error">Error <c:out value="${status}"/>. <a href="${pageContext.request.contextPath}/opportunities">Your opportunities</a></p>
</main>
</body>
</html>
