package io.github.dealhub4j.examples.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The opportunities of a partner's own company. */
@ApplicationScoped
public class Opportunities {
    @Inject
    DataSource database;

    public List<Opportunity> of(String login) {
        return find(login, null);
    }

    /** The opportunity, if it is one of this partner's. */
    public Optional<Opportunity> of(String login, String id) {
        return find(login, id).stream().findFirst();
    }

    private List<Opportunity> find(String login, @Nullable String id) {
        String sql = "select o.id, o.name, o.customer, o.stage, o.amount, o.close_date from opportunity o"
                + " join account a on a.company = o.company where a.login = ?"
                + (id == null ? "" : " and o.id = ?") + " order by o.close_date, o.id";
        List<Opportunity> opportunities = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, login);
            if (id != null) {
                query.setString(2, id);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    opportunities.add(new Opportunity(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("customer"),
                            row.getString("stage"),
                            row.getBigDecimal("amount"),
                            row.getDate("close_date").toLocalDate()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The opportunities cannot be read.", e);
        }
        return opportunities;
    }
}
