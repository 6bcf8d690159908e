package io.github.dealhub4j.cdi.spi;

import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import java.util.ArrayList;
import java.util.List;

/** Collects all that keeps an application from being deployed, so that it is reported at once. */
public final class DeploymentProblems {
    private final List<String> problems = new ArrayList<>();

    /** A number to look up in {@code docs/troubleshooting.md}. */
    public enum Code {
        /** A key is missing that something in the application needs. */
        MISSING_KEY("DH0001"),
        /** A key has a value that cannot be used. */
        INVALID_VALUE("DH0002"),
        /** The application must contribute a bean. */
        MISSING_BEAN("DH0003"),
        /** The application contributes several beans where there can be one. */
        AMBIGUOUS_BEAN("DH0004"),
        /** A bean of the application is not of the type that its qualifier asks for. */
        UNFIT_BEAN("DH0005");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** The code, such as {@code DH0001}. */
        public String id() {
            return id;
        }
    }

    /** Notes a problem: which key or type it is about, and the rule. */
    public void add(Code code, String subject, String message) {
        problems.add(code.id() + " " + subject + " " + message);
    }

    /** Fails the deployment if there is any problem. */
    public void reportTo(AfterDeploymentValidation event) {
        if (!problems.isEmpty()) {
            event.addDeploymentProblem(new DeploymentException(
                    "DealHub cannot work in this application (docs/troubleshooting.md explains each code):\n  - "
                            + String.join("\n  - ", problems)));
        }
    }
}
