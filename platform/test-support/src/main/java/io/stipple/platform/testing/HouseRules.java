package io.stipple.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// The house style as far as a machine can see it. A service's test: `HouseRules.hold("io.stipple.booking")`.
public final class HouseRules {
    private HouseRules() {}

    /// Checks the main classes below a root package and reports every broken rule together.
    ///
    /// @throws AssertionError naming each rule, its reason and who breaks it
    public static void hold(String root) {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        List<String> broken = all(root).stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(house))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    static List<ArchRule> all(String root) {
        return List.of(
                edgesAreClosed(),
                namesSayWhat(),
                nothingIsInjectedIntoFields(),
                featuresFormNoCycle(root),
                timeComesFromAClock(),
                oldDatesAreGone(),
                packagesAreNullMarked(),
                lombokIsNotUsed(),
                transactionsBeginAtTheEntry("org.springframework.stereotype.Controller"),
                transactionsBeginAtTheEntry("org.springframework.stereotype.Repository"),
                repositoriesTakePartInTransactions());
    }

    private static ArchRule edgesAreClosed() {
        return classes()
                .that(listenOrServe())
                .or(configure())
                .or(speakSql())
                .should()
                .notBePublic()
                .because("controllers, listeners, repositories and configuration are edges that nobody may name");
    }

    private static ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(
                        ".*[.$]([A-Za-z0-9]*(Impl|Utils?|Manager|Helper|Dto|DTO)|(Abstract|Base)[A-Z][A-Za-z0-9]*)")
                .because("a name says what a thing is in the clinic's words, not which drawer it lies in");
    }

    private static ArchRule nothingIsInjectedIntoFields() {
        return fields().should(not(beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")))
                .andShould(not(beAnnotatedWith("org.springframework.beans.factory.annotation.Value")))
                .andShould(not(beAnnotatedWith("jakarta.annotation.Resource")))
                .andShould(not(beAnnotatedWith("jakarta.inject.Inject")))
                .because("what a class needs is in its constructor, so that a test can say new");
    }

    private static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable, and one day movable, without the features that use it");
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks the machine what time it is",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.time.Clock"))))
                .because("only time from a Clock can be turned by a test and by the demo");
    }

    private static ArchRule oldDatesAreGone() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time)")
                .because("java.time says whether something is an instant or a local date");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe(
                        "in a @NullMarked package", one -> one.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("NullAway only looks where the package says so");
    }

    private static ArchRule lombokIsNotUsed() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("lombok.."))
                .because("records and the compiler do this");
    }

    private static ArchRule transactionsBeginAtTheEntry(String edge) {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe("are edges", one -> one.isMetaAnnotatedWith(edge)))
                .should(not(beAnnotatedWith("org.springframework.transaction.annotation.Transactional")))
                .because("a transaction is opened by the feature's entry, which knows what belongs together");
    }

    private static ArchRule repositoriesTakePartInTransactions() {
        return noClasses()
                .that(speakSql())
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .because("a repository takes part in its caller's transaction and opens none");
    }

    private static DescribedPredicate<JavaClass> configure() {
        return describe(
                "configure",
                one -> one.isAnnotatedWith("org.springframework.context.annotation.Configuration")
                        || one.isAnnotatedWith("org.springframework.boot.autoconfigure.AutoConfiguration"));
    }

    private static DescribedPredicate<JavaClass> listenOrServe() {
        return describe(
                "serve or listen",
                one -> one.isMetaAnnotatedWith("org.springframework.stereotype.Controller")
                        || one.isMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
                        || !one.isInterface()
                                && one.getAllRawInterfaces().stream()
                                        .anyMatch(type ->
                                                type.getName().equals("io.stipple.platform.inbox.TopicReader")));
    }

    private static DescribedPredicate<JavaClass> speakSql() {
        return describe(
                "speak SQL",
                one -> one.getFields().stream()
                        .anyMatch(field -> field.getRawType()
                                .getName()
                                .equals("org.springframework.jdbc.core.simple.JdbcClient")));
    }
}
