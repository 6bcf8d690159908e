<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="portal" tagdir="/WEB-INF/tags" %>
<portal:page title="Sign in">
  <section class="sign-in">
    <h1>Partner sign-in</h1>
    <form class="card" method="post" action="${pageContext.request.contextPath}/sign-in">
      <input type="hidden" name="formToken" value="${sessionScope.formToken}">
      <label>User name <input name="username" maxlength="100" autocomplete="username" autocapitalize="none" required autofocus></label>
      <label>Password <input name="password" type="password" maxlength="200" autocomplete="current-password" required></label>
      <button class="primary" id="sign-in">Sign in</button>
    </form>
    <p class="hint">Demo accounts: <code>partner</code> / <code>partner</code> and <code>partner2</code> / <code>partner2</code></p>
  </section>
</portal:page>
