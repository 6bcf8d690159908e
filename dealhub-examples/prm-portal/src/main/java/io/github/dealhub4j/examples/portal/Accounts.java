package io.github.dealhub4j.examples.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Who may sign in. */
@ApplicationScoped
public class Accounts {
    @Inject
    DataSource database;

    /** The account, if login and password are right. */
    public Optional<Account> authenticate(String login, String password) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select password from account where login = ?")) {
            query.setString(1, login);
            try (ResultSet rows = query.executeQuery()) {
                String stored = rows.next() ? rows.getString("password") : Passwords.UNKNOWN_ACCOUNT;
                return Passwords.matches(password, stored) ? byLogin(login) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts cannot be read.", e);
        }
    }

    public Optional<Account> byLogin(String login) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id, login, name, email, company from account where login = ?")) {
            query.setString(1, login);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Account(
                                row.getString("id"),
                                row.getString("login"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("company")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts cannot be read.", e);
        }
    }
}
