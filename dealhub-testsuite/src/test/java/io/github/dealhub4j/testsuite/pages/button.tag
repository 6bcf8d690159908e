<%@ attribute name="opportunity" required="true" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<dh:viewQuotesButton opportunityId="${opportunity}"/>
