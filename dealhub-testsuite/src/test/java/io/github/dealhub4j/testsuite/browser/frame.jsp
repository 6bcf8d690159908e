<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Frame</title></head>
<body><iframe id="frame" title="Launch" src="launch.jsp"></iframe></body>
</html>
