<%@ tag description="What all pages of the portal have in common" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" description="Title of the page, plain text" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<fmt:setLocale value="en_US" scope="request"/>
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><c:out value="${title}"/> · PRM portal</title>
  <link rel="icon" type="image/svg+xml" href="${pageContext.request.contextPath}/favicon.svg">
  <dh:style/>
  <link rel="stylesheet" href="${pageContext.request.contextPath}/portal.css">
  <c:if test="${not empty sessionScope.portalUserName}"><dh:script/></c:if>
  <script src="${pageContext.request.contextPath}/portal.js" defer></script>
</head>
<body>
<header class="top">
  <a class="brand" href="${pageContext.request.contextPath}/opportunities">PRM portal</a>
  <c:if test="${not empty sessionScope.portalUserName}">
    <form class="who" method="post" action="${pageContext.request.contextPath}/sign-out">
      <span id="user"><c:out value="${sessionScope.portalUserName}"/></span>
      <input type="hidden" name="formToken" value="${sessionScope.formToken}">
      <button class="quiet" id="sign-out">Sign out</button>
    </form>
  </c:if>
</header>
<main>
  <c:if test="${not empty error}">
    <p class="message bad" id="error" role="alert"><c:out value="${error}"/></p>
  </c:if>
  <jsp:doBody/>
</main>
</body>
</html>
