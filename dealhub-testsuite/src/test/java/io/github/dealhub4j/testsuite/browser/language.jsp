<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%-- The server does not know what stands in lang; JSTL may have been told another language, or the same. --%>
<c:if test="${not empty param.jstl}"><fmt:setLocale value="${param.jstl}" scope="request"/></c:if>
<!DOCTYPE html>
<html<c:if test="${not empty param.lang}"> lang="<c:out value="${param.lang}"/>"</c:if>>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Language</title><dh:style/></head>
<body>
<main>
  <h1>Language</h1>
  <p><dh:quoteStatus id="status" value="Ready"/> <dh:quoteStatus id="new" value="Frozen"/></p>
  <p><dh:createQuoteButton id="create" opportunityId="006A1"/>
    <dh:viewQuotesButton id="label" opportunityId="006A1" label="Own label"/>
    <dh:viewQuotesButton id="body" opportunityId="006A1"><em>Own</em> body</dh:viewQuotesButton>
    <dh:openQuoteButton id="none" opportunityId="006A1" crmQuoteId=""/>
    <dh:createQuoteButton id="french" opportunityId="006A1" lang="fr"/></p>
  <dh:quoteActions id="actions" dealhubQuoteId="Q1" quoteName="Q-12" status="Ready"/>
  <dh:quoteActions id="named" dealhubQuoteId="Q1" status="Ready" aria-label="Own name"/>
  <div id="late"></div>
</main>
</body>
</html>
