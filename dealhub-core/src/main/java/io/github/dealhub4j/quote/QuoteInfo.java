package io.github.dealhub4j.quote;

import java.time.Instant;
import java.util.Optional;

/**
 * Names, owners and dates of a quote. What DealHub leaves out or sends empty is empty here.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface QuoteInfo {

    /** The CRM's id of the opportunity. */
    Optional<OpportunityId> opportunityId();

    /** The CRM's id of the quote; empty for a quote that the CRM does not know. */
    Optional<CrmQuoteId> crmQuoteId();

    /** The CRM's id of the customer account. */
    Optional<String> crmCustomerId();

    /** DealHub's id of the customer account. */
    Optional<String> customerId();

    /** The customer account's name. */
    Optional<String> accountName();

    /** Full name of the customer's primary contact. */
    Optional<String> contactName();

    /** E-mail address of the customer's primary contact. */
    Optional<String> contactEmail();

    /** DealHub's id of the opportunity. */
    Optional<String> dealHubOpportunityId();

    /** The quote's name. */
    Optional<String> name();

    /** The quote's number as people see it, unique within the account. */
    Optional<ProposalId> proposalId();

    /** The number of the quote that this one was made from. */
    Optional<ProposalId> duplicatedFrom();

    /** Whether it is the opportunity's primary quote. */
    boolean primary();

    /** Login of the user who created it. */
    Optional<String> createdBy();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** Login of the user who submitted it. */
    Optional<String> submittedBy();

    /** When it was submitted. */
    Optional<Instant> submittedAt();

    /** When it expires. */
    Optional<Instant> expiresAt();

    /** When it was signed. */
    Optional<Instant> wonAt();

    /** The geographic code. */
    Optional<String> geoCode();

    /** The currency, ISO 4217. */
    Optional<String> currency();

    /** The playbook's name. */
    Optional<String> playbook();

    /** Address of the quote in DealHub as DealHub wrote it, not checked. */
    Optional<String> quoteUrl();

    /** Id of the version in which the quote is managed. */
    Optional<String> versionId();
}
