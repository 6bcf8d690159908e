<%@ taglib prefix="dh" uri="dealhub.tags" %>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Clobbered</title></head>
<body><p id="DealHub">DealHub</p><dh:createQuoteButton id="create" opportunityId="006A1"/></body>
</html>
