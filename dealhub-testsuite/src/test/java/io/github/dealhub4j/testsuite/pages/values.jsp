<%@ page contentType="text/plain;charset=UTF-8" trimDirectiveWhitespaces="true" import="io.github.dealhub4j.internal.value.*,io.github.dealhub4j.quote.*,java.util.*" %>
<%@ taglib prefix="dh" uri="dealhub.tags" %>
<%
  QuoteInfo info = new QuoteInfoValue(Optional.of(OpportunityId.of("006A1")), Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Renewal"), Optional.of(ProposalId.of("Q-1")),
      Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  Quote quote = new QuoteValue(QuoteId.of("Q1"), QuoteStatus.READY_TO_BE_SENT, "Ready", false, Optional.of(info), Optional.empty(),
      Optional.empty(), List.of(), List.of(), List.of(), List.of());
  request.setAttribute("quote", quote);
  request.setAttribute("maybe", Optional.of(quote));
%>
status=${quote.status.label}
raw=${quote.rawStatus}
id=${quote.quoteId}
number=${quote.info.proposalId}
opportunity=${quote.info.opportunityId.value}
primary=${quote.info.primary}
crm=[${quote.info.crmQuoteId}] ${empty quote.info.crmQuoteId}
total=[${quote.totals.netPrice}]
items=${empty quote.lineItems}
maybe=${maybe.status.label}
publish=${dh:allows(quote, 'publish')} submit=${dh:allows(quote.status, 'submit')} raw=${dh:allows('ready_to_be_sent', 'sign-externally')}
<dh:ifAllowed action="publish" status="${quote}">may publish</dh:ifAllowed>
<dh:ifAllowed action="submit" status="Ready To Be Sent">may submit</dh:ifAllowed>
<dh:quoteStatus value="${quote}"/>
<dh:quoteStatus value="Under <b>review</b>"/>
