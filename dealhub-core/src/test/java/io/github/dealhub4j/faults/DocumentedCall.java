package io.github.dealhub4j.faults;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.quote.DocumentType;
import io.github.dealhub4j.quote.Feature;
import io.github.dealhub4j.quote.NewOpportunity;
import io.github.dealhub4j.quote.NewQuote;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.ProposalId;
import io.github.dealhub4j.quote.QuoteDocument;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.quote.Simulation;
import java.io.IOException;

/** Every call, with an answer as DealHub documents it. It knows no server, so it can be a part of an application. */
public enum DocumentedCall {
    READING("200 OK", """
            {"dealhub_quote_id":"Q1","status":"Published","quote_upgrade_required":false,
            "info":{"creation_date":"2022-04-11 07:08:59"},"summary":{"currency":"USD","total_net_price":9.50},
            "line_items":[{"id":"1","attributes":{"a":"b"}}],"answers":[{"answer":"a"}],"approvals":[{"step":1}]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().get(QUOTE, Feature.ALL);
        }
    },
    FINDING("200 OK", """
            {"info":{"more_results_matching_the_request":false,"offset":"0","limit":"50"},
            "quotes":[{"dealhub_quote_id":"Q1","status":"Draft"},{"dealhub_quote_id":"Q2","status":"Won"}]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().find(OPPORTUNITY).toList();
        }
    },
    SUBMITTING("202 Accepted", """
            {"status":"Ready To Be Sent","dealhub_proposal_id":"Q-12927","dealhub_quote_id":"Q1","approval_flows":true,
            "summary":{"currency":"USD","total_list_price":10.50,"total_net_price":9,"total_discount":1.5},
            "line_items":[{"id":"1","sku":"S","list_price":10.50,"additional_data":{"msrp":11,"attributes":{"a":1}}}]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quoteActions().submit(QUOTE);
        }
    },
    GENERATING("202 Accepted", """
            {"status":"Draft","dealhub_proposal_id":"Q-12927","dealhub_quote_id":"Q1","dealroom_url":"https://d/1",
            "summary":{"currency":"USD","total_list_price":10.50},"line_items":[{"id":"1","sku":"S"}]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().generate(QUOTE_OF_NO_LINES);
        }
    },
    SIMULATING("200 OK", """
            {"approval_flows":false,"summary":{"currency":"USD","total_list_price":10.50,"total_net_price":9},
            "line_items":[{"id":"1","sku":"S","list_price":10.50}]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().simulate(Simulation.builder(OPPORTUNITY).build());
        }
    },
    ASKING_WHO_SIGNED("200 OK", """
            {"dealroom_state":"Partially signed","buyer_signers":[{"company_name":"c","signee_name":"n","ordinal":1,
            "signature_date":"2022-04-11 07:08:59"}],"seller_signers":[]}""") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().signers(OPPORTUNITY);
        }
    },
    LOOKING_UP("200 OK", "{\"dealhub_quote_id\":\"62547b6be4b0\"}") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.quotes().quoteIdOf(ProposalId.of("Q-12927"));
        }
    },
    AUTHENTICATING("200 OK", "{\"access_token\":\"eyJhbGciOiJIUzI1NiJ9.e30\",\"errors\":[]}") {
        @Override
        public Object of(DealHub dealHub) {
            return dealHub.cpqLauncher().prepare(USER, LaunchIntent.createQuote(OPPORTUNITY));
        }
    },
    CREATING_AN_OPPORTUNITY("202 Accepted", "{}") {
        @Override
        public Object of(DealHub dealHub) {
            dealHub.quotes().createOpportunity(NEW_OPPORTUNITY);
            return "made";
        }
    },
    DOWNLOADING("200 OK", "%PDF-1.7 " + "document ".repeat(25)) {
        @Override
        public Object of(DealHub dealHub) throws IOException {
            try (QuoteDocument document = dealHub.quotes().document(QUOTE)) {
                return document.content().readAllBytes();
            }
        }
    };

    static final QuoteId QUOTE = QuoteId.of("Q1");
    static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");

    private static final NewQuote QUOTE_OF_NO_LINES =
            NewQuote.builder(OPPORTUNITY, DocumentType.PDF).draft().build();
    private static final PartnerUser USER =
            PartnerUser.builder().userId("u").login("l").email("e").name("n").build();
    private static final NewOpportunity NEW_OPPORTUNITY = NewOpportunity.builder(OPPORTUNITY)
            .name("o")
            .owner(owner -> owner.userId("1").email("e").name("n"))
            .currency("USD")
            .customerId("c")
            .customerName("C")
            .build();

    private final String status;
    private final String body;

    DocumentedCall(String status, String body) {
        this.status = status;
        this.body = body;
    }

    /** The call, with a result that is its success. */
    public abstract Object of(DealHub dealHub) throws IOException;

    /** The status line of its success, without the version. */
    public String status() {
        return status;
    }

    /** The body of its success. */
    public String body() {
        return body;
    }

    /** Whether it sends a POST. */
    public boolean isPost() {
        return switch (this) {
            case SUBMITTING, GENERATING, SIMULATING, AUTHENTICATING, CREATING_AN_OPPORTUNITY -> true;
            default -> false;
        };
    }
}
