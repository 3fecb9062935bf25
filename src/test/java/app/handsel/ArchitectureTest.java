package app.handsel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may see whom. Each rule is checked twice: that Handsel holds it, and that a class made to break it is caught. */
class ArchitectureTest {

    private static final JavaClasses HANDSEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.handsel");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("app.handsel.offenders");

    private static final Map<String, ArchRule> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "model sees java.base alone",
                    classes()
                            .that()
                            .resideInAPackage("..handsel..model..")
                            .should()
                            .onlyDependOnClassesThat(
                                    resideInAnyPackage("java..", "..handsel..model..", "org.jspecify.."))),
            Map.entry(
                    "capture sees java.base and the model",
                    classes()
                            .that()
                            .resideInAPackage("..handsel..capture..")
                            .and()
                            .resideOutsideOfPackage("..ui..")
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                    "java..", "..handsel..model..", "..handsel..capture..", "org.jspecify.."))
                            .allowEmptyShould(true)),
            Map.entry(
                    "notebook sees no screen, no SQL and no one who implements its ports",
                    noClasses()
                            .that()
                            .resideInAPackage("..handsel..notebook..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "javafx..",
                                    "java.sql..",
                                    "javax.sql..",
                                    "org.h2..",
                                    "..handsel..ui..",
                                    "..handsel..store..",
                                    "..handsel..journal..",
                                    "..handsel..search..",
                                    "..handsel..backup..",
                                    "..handsel..exchange..")),
            Map.entry(
                    "only store speaks SQL",
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("..handsel..store..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")),
            Map.entry(
                    "only ui and the classes that start it see JavaFX",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("..handsel..ui..", "app.handsel")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")),
            Map.entry(
                    "one class calls Platform.runLater",
                    noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName("app.handsel.ui.kit.FxBackground")
                            .should()
                            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")),
            Map.entry(
                    "backups see the notebook and what is below it",
                    noClasses()
                            .that()
                            .resideInAPackage("..handsel..backup..")
                            .and()
                            .resideOutsideOfPackage("..ui..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("javafx..", "..handsel..search..", "..handsel..exchange..")),
            Map.entry("time comes from a clock", noClasses().should(callNowWithoutAClock())),
            Map.entry(
                    "view-models see of JavaFX only javafx.base",
                    noClasses()
                            .that(simpleNameEndingWith("ViewModel").or(resideInAnyPackage("..handsel..ui.support..")))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage("javafx..")
                                    .and(not(resideInAnyPackage(
                                            "javafx.beans..",
                                            "javafx.collections..",
                                            "javafx.util..",
                                            "javafx.event..")))
                                    .or(resideInAnyPackage("org.controlsfx..", "atlantafx..", "org.kordamp..")))),
            Map.entry(
                    "views never see the notebook or what is below it",
                    noClasses()
                            .that(simpleNameEndingWith("View"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "..handsel..notebook..",
                                    "..handsel..store..",
                                    "..handsel..journal..",
                                    "..handsel..search..",
                                    "app.handsel.backup..",
                                    "app.handsel.exchange..")),
            Map.entry(
                    "features do not use each other",
                    slices().matching("..handsel..ui.(*)..")
                            .namingSlices("ui.$1")
                            .should()
                            .notDependOnEachOther()
                            .ignoreDependency(
                                    resideInAnyPackage("..handsel..ui.."),
                                    resideInAnyPackage("..handsel..ui.support..", "..handsel..ui.kit.."))),
            Map.entry(
                    "packages have no cycles",
                    slices().matching("app.handsel.(**)").should().beFreeOfCycles()),
            Map.entry(
                    "nobody uses a way out to the network",
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("java.net.http..", "java.nio.channels.spi..", "java.rmi..")
                            .orShould()
                            .dependOnClassesThat()
                            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)"))));

    @TestFactory
    Iterable<DynamicTest> handselHoldsEachRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HANDSEL)))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> eachRuleCanFail() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(OFFENDERS).hasViolation())
                                .isTrue()))
                .toList();
    }

    private static ArchCondition<JavaClass> callNowWithoutAClock() {
        Set<String> systemTime = Set.of("java.lang.System.currentTimeMillis");
        return new ArchCondition<>("ask the system for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> isNow(call) || systemTime.contains(fullName(call)))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }

            private boolean isNow(JavaAccess<?> call) {
                return call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && !call.getDescription().contains("java.time.Clock");
            }

            private String fullName(JavaAccess<?> call) {
                return call.getTargetOwner().getName() + "." + call.getTarget().getName();
            }
        };
    }
}
