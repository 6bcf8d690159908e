<%@ taglib prefix="dh" uri="dealhub.tags" %>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Proxied</title><dh:script src="/outer/dealhub/launch/dealhub.js"/></head>
<body>
<dh:createQuoteButton id="create" opportunityId="006A1"/>
<dh:quoteActions dealhubQuoteId="${empty param.quote ? 'Q1' : param.quote}" status="Draft"/>
</body>
</html>
