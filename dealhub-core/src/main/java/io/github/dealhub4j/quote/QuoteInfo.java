package io.github.dealhub4j.quote;

import java.time.Instant;
import java.util.Optional;

/**
 * Names, owners and dates of a quote. What DealHub leaves out or sends empty is empty here. Immutable.
 *
 * @param opportunityId the CRM's id of the opportunity
 * @param crmQuoteId the CRM's id of the quote; empty for a quote that the CRM does not know
 * @param crmCustomerId the CRM's id of the customer account
 * @param customerId DealHub's id of the customer account
 * @param accountName the customer account's name
 * @param contactName full name of the customer's primary contact
 * @param contactEmail e-mail address of the customer's primary contact
 * @param dealHubOpportunityId DealHub's id of the opportunity
 * @param name the quote's name
 * @param number the quote's number as people see it, unique within the account
 * @param duplicatedFrom the number of the quote that this one was made from
 * @param primary whether it is the opportunity's primary quote
 * @param createdBy login of the user who created it
 * @param createdAt when it was created
 * @param submittedBy login of the user who submitted it
 * @param submittedAt when it was submitted
 * @param expiresAt when it expires
 * @param wonAt when it was signed
 * @param geoCode the geographic code
 * @param currency the currency, ISO 4217
 * @param playbook the playbook's name
 * @param quoteUrl address of the quote in DealHub as DealHub wrote it, not checked
 * @param versionId id of the version in which the quote is managed
 */
public record QuoteInfo(
        Optional<OpportunityId> opportunityId,
        Optional<CrmQuoteId> crmQuoteId,
        Optional<String> crmCustomerId,
        Optional<String> customerId,
        Optional<String> accountName,
        Optional<String> contactName,
        Optional<String> contactEmail,
        Optional<String> dealHubOpportunityId,
        Optional<String> name,
        Optional<String> number,
        Optional<String> duplicatedFrom,
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
        Optional<String> versionId) {}
