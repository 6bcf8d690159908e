package io.github.dealhub4j.examples.portal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;

/**
 * The portal's database: H2 in memory, filled when it is first used. It is in the WAR, so that the portal runs on any server
 * without configuration; a real portal would use a DataSource of its server.
 */
@ApplicationScoped
public class PortalDatabase {
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        try (Connection connection = pool.getConnection();
                InputStream in = PortalDatabase.class.getResourceAsStream("portal.sql")) {
            RunScript.execute(connection, new InputStreamReader(in, StandardCharsets.UTF_8));
            password(connection, "partner");
            password(connection, "partner2");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The portal's database cannot be filled.", e);
        }
        return pool;
    }

    /** The demo accounts have their login as password; only its hash is stored. */
    private static void password(Connection connection, String login) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update account set password = ? where login = ?")) {
            update.setString(1, Passwords.hash(login));
            update.setString(2, login);
            update.executeUpdate();
        }
    }

    @PreDestroy
    void close() {
        pool.dispose();
    }
}
