package io.github.dealhub4j.examples.portal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A sale that a partner works on. Its id is the CRM's: DealHub knows the opportunity by it. */
public final class Opportunity {
    private final String id;
    private final String name;
    private final String customer;
    private final String stage;
    private final BigDecimal amount;
    private final LocalDate closeDate;

    Opportunity(String id, String name, String customer, String stage, BigDecimal amount, LocalDate closeDate) {
        this.id = id;
        this.name = name;
        this.customer = customer;
        this.stage = stage;
        this.amount = amount;
        this.closeDate = closeDate;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getCustomer() {
        return customer;
    }

    public String getStage() {
        return stage;
    }

    /** In US dollars. */
    public String getAmount() {
        return Money.usd(amount);
    }

    public LocalDate getCloseDate() {
        return closeDate;
    }
}
