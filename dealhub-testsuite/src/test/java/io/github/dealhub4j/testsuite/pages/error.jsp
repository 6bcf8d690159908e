<%@ page isErrorPage="true" contentType="text/plain;charset=UTF-8" %><%
  Throwable problem = exception;
  while (problem != null) {
    out.println(problem.getMessage());
    problem = problem.getCause();
  }
%>
