package io.github.dealhub4j.cdi.spi;

import io.github.dealhub4j.spi.Code;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import java.util.ArrayList;
import java.util.List;

/** Collects all problems of a deployment, so that they are reported together. */
public final class DeploymentProblems {
    private final List<String> problems = new ArrayList<>();

    /** Notes a problem: which key or type it is about, and the rule. */
    public void add(Code code, String subject, String message) {
        problems.add(code.id() + " " + subject + " " + message);
    }

    /** Fails the deployment if there is any problem. */
    public void reportTo(AfterDeploymentValidation event) {
        if (!problems.isEmpty()) {
            event.addDeploymentProblem(new DeploymentException("DealHub cannot work in this application (" + Code.page()
                    + " explains each code):\n  - " + String.join("\n  - ", problems)));
        }
    }
}
