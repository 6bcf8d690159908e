<%@ taglib prefix="dh" uri="dealhub.tags" %>
<dh:createQuoteButton id="create" opportunityId="006A1"/>
