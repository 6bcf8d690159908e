package io.github.dealhub4j.testsuite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arrows of the house: examples → taglib → web → cdi → core, and the sandbox apart. */
@AnalyzeClasses(packages = "io.github.dealhub4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.dealhub4j";
    private static final String[] CORE = {
        ROOT, ROOT + ".quote..", ROOT + ".launch..", ROOT + ".spi..", ROOT + ".internal.."
    };
    private static final String CDI = ROOT + ".cdi..";
    private static final String WEB = ROOT + ".web..";
    private static final String TAGLIB = ROOT + ".taglib..";
    private static final String SANDBOX = ROOT + ".sandbox..";
    private static final String EXAMPLES = ROOT + ".examples..";

    @ArchTest
    static final ArchRule CORE_STANDS_ALONE = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(CDI, WEB, TAGLIB, SANDBOX, EXAMPLES))
            .because("core is used without a server, and everything else is built on it");

    @ArchTest
    static final ArchRule CORE_KNOWS_NEITHER_CDI_NOR_SERVLET = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.enterprise..", "jakarta.inject..", "jakarta.servlet..", "org.eclipse.microprofile.."))
            .because("outside a server there is a REST client and JSON processing, and nothing more");

    @ArchTest
    static final ArchRule CDI_KNOWS_NO_SERVLET_AND_NO_PAGES = noClasses()
            .that(resideInAPackage(CDI))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.servlet..", WEB, TAGLIB, SANDBOX, EXAMPLES))
            .because("an application that only injects has no pages, and may have no web container");

    @ArchTest
    static final ArchRule WEB_KNOWS_NO_JSP = noClasses()
            .that(resideInAPackage(WEB))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.servlet.jsp..", "jakarta.el..", TAGLIB, SANDBOX, EXAMPLES))
            .because("a page that something else than JSP makes needs no tag library");

    @ArchTest
    static final ArchRule THE_TAGLIB_IS_TAGS_AND_NOTHING_ELSE = noClasses()
            .that(resideInAPackage(TAGLIB))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.json..", "jakarta.ws.rs..", "javax.crypto..", "java.net.."))
            .because("what a tag writes is made by the web module, for every kind of page");

    @ArchTest
    static final ArchRule TAGLIB_KNOWS_NO_EXAMPLES = noClasses()
            .that(resideInAPackage(TAGLIB))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SANDBOX, EXAMPLES))
            .because("examples are built on the library, not the other way round");

    @ArchTest
    static final ArchRule NO_MODULE_TOUCHES_ANOTHERS_INTERNALS = classes()
            .that(resideInAPackage("..internal.."))
            .should(beTouchedByTheirOwnModuleOnly())
            .because("what modules share lies in a package spi, where it is known to be shared");

    /** The module of a class is told by the second part of its package behind the root, or core's where that is none. */
    private static ArchCondition<JavaClass> beTouchedByTheirOwnModuleOnly() {
        return new ArchCondition<>("be touched by their own module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(touch -> !moduleOf(touch.getOriginClass()).equals(moduleOf(type)))
                        .forEach(touch -> events.add(SimpleConditionEvent.violated(touch, touch.getDescription())));
            }
        };
    }

    private static String moduleOf(JavaClass type) {
        Matcher part = Pattern.compile(Pattern.quote(ROOT) + "\\.(cdi|web|taglib|sandbox|examples)\\b.*")
                .matcher(type.getPackageName());
        return part.matches() ? part.group(1) : "core";
    }

    @ArchTest
    static final ArchRule PACKAGES_OF_A_MODULE_ARE_NO_CIRCLE =
            slices().matching(ROOT + ".web.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_SANDBOX_SHARES_NOTHING = noClasses()
            .that(resideInAPackage(SANDBOX))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(SANDBOX))))
            .because("a judge must not share the defendant's code: a mistake in one is caught by the other");

    @ArchTest
    static final ArchRule THE_LIBRARY_BRINGS_NO_DEPENDENCIES = classes()
            .that(resideInAnyPackage(CORE).or(resideInAnyPackage(CDI, WEB, TAGLIB)))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "javax.net.ssl..",
                    "javax.crypto..",
                    "javax.naming..",
                    "jakarta..",
                    "org.eclipse.microprofile.config..",
                    "org.jspecify.annotations.."))
            .because("a WAR gains four small jars and no conflict: everything else is the server's");

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_TOUCHES_THE_WIRE = noClasses()
            .that(resideInAnyPackage(CORE).and(DescribedPredicate.not(resideInAPackage(ROOT + ".internal.http.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
            .because("what the REST clients of the servers do differently is settled in one place");

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_TOUCHES_JSON = noClasses()
            .that(resideInAnyPackage(CORE).and(DescribedPredicate.not(resideInAPackage(ROOT + ".internal.json.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.json.."))
            .because("how DealHub's JSON varies is settled in one place");

    @ArchTest
    static final ArchRule EXAMPLES_USE_WHAT_APPLICATIONS_MAY_USE = noClasses()
            .that(resideInAPackage(EXAMPLES))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..internal..", "..spi.."))
            .because("an example that reaches into internals shows something that nobody can rely on");
}
