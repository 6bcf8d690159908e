package io.github.dealhub4j.examples.portal;

/** A partner who can sign in. A class with getters, since pages on Jakarta EE 10 cannot read records. */
public final class Account {
    private final String id;
    private final String login;
    private final String name;
    private final String email;
    private final String company;

    Account(String id, String login, String name, String email, String company) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.email = email;
        this.company = company;
    }

    /** Never changes for the same person, even if the login does. */
    public String getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getCompany() {
        return company;
    }
}
