package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.QuoteInfo;
import java.time.Instant;
import java.util.Optional;

/** Behind {@link QuoteInfo}. */
public record QuoteInfoValue(
        Optional<OpportunityId> opportunityId,
        Optional<CrmQuoteId> crmQuoteId,
        Optional<String> crmCustomerId,
        Optional<String> customerId,
        Optional<String> accountName,
        Optional<String> contactName,
        Optional<String> contactEmail,
        Optional<String> dealHubOpportunityId,
        Optional<String> name,
        Optional<ProposalId> proposalId,
        Optional<ProposalId> duplicatedFrom,
        boolean primary,
        Optional<String> createdBy,
        Optional<Instant> createdAt,
        Optional<String> submittedBy,
        Optional<Instant> submittedAt,
        Optional<Instant> expiresAt,
        Optional<Instant> wonAt,
        Optional<String> geoCode,
        Optional<String> currency,
        Optional<String> playbook,
        Optional<String> quoteUrl,
        Optional<String> versionId)
        implements QuoteInfo {

    @Override
    public String toString() {
        return ValueText.of(QuoteInfo.class, this);
    }
}
