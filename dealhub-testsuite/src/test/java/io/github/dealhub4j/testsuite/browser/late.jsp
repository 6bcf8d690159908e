<%@ taglib prefix="dh" uri="dealhub.tags" %>
<% response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; connect-src 'self' @DEALHUB@"); %>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Late</title><dh:script/><script src="late.js" defer></script></head>
<body><div id="place"></div></body>
</html>
