<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="portal" tagdir="/WEB-INF/tags" %>
<portal:page title="Opportunities">
  <h1>Your opportunities</h1>
  <ul class="cards">
    <c:forEach var="opportunity" items="${opportunities}">
      <c:url var="address" value="/opportunity"><c:param name="id" value="${opportunity.id}"/></c:url>
      <li class="card">
        <h2><a href="<c:out value="${address}"/>"><c:out value="${opportunity.name}"/></a></h2>
        <p class="customer"><c:out value="${opportunity.customer}"/></p>
        <dl>
          <div><dt>Stage</dt><dd><c:out value="${opportunity.stage}"/></dd></div>
          <div><dt>Amount</dt><dd><c:out value="${opportunity.amount}"/></dd></div>
          <div><dt>Closes</dt><dd><c:out value="${opportunity.closeDate}"/></dd></div>
        </dl>
      </li>
    </c:forEach>
  </ul>
</portal:page>
