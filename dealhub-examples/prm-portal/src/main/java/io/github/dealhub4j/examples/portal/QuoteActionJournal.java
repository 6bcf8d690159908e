package io.github.dealhub4j.examples.portal;

import io.github.dealhub4j.web.QuoteActionAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Records who did what: DealHub sees only the portal's API token. A real portal would write to its database. */
@ApplicationScoped
public class QuoteActionJournal {
    private static final System.Logger JOURNAL = System.getLogger("portal.journal");

    void keep(@Observes QuoteActionAudit audit) {
        JOURNAL.log(
                System.Logger.Level.INFO,
                "{0} {1} of quote {2}: {3} ({4})",
                audit.principal(),
                audit.action(),
                audit.quoteId(),
                audit.outcome(),
                audit.detail());
    }
}
