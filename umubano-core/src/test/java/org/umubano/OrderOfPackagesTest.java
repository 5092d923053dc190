package org.umubano;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package of the method knows only those before it, and the core knows no database, no HTTP and no engine. */
class OrderOfPackagesTest {

    private static final List<String> ORDER = List.of(
            "article",
            "text",
            "language",
            "time",
            "mention",
            "analysis",
            "event",
            "coding",
            "coreference",
            "claim",
            "dossier",
            "evaluation");

    /** The steps of coding one article; {@code coding} itself is the way in and knows them all. */
    private static final List<String> STEPS = List.of(
            "words",
            "sentence",
            "status",
            "story",
            "cast",
            "verb",
            "noun",
            "settle",
            "deed",
            "speech",
            "review",
            "date",
            "report");

    private static JavaClasses core;

    @BeforeAll
    static void read() {
        core = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.umubano");
    }

    static List<String> packages() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBeforeIt(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(p -> "org.umubano." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("org.umubano." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true)
                .check(core);
    }

    static List<String> steps() {
        return STEPS;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepOfCodingKnowsOnlyThoseBeforeIt(String name) {
        String[] later = Stream.concat(
                        Stream.of("org.umubano.coding"),
                        STEPS.subList(STEPS.indexOf(name) + 1, STEPS.size()).stream()
                                .map(p -> "org.umubano.coding." + p + ".."))
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("org.umubano.coding." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .check(core);
    }

    @Test
    void everyStepHasItsPlace() {
        String[] known = Stream.concat(
                        Stream.of("org.umubano.coding"), STEPS.stream().map(p -> "org.umubano.coding." + p))
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("org.umubano.coding.."))
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.resideOutsideOfPackages(known))
                .check(core);
    }

    @Test
    void everyPackageHasItsPlace() {
        String[] known = ORDER.stream().map(p -> "org.umubano." + p + "..").toArray(String[]::new);
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.resideOutsideOfPackages(known))
                .check(core);
    }

    @Test
    void theCoreKnowsNothingOfTheOutside() {
        noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOfPackage("org.umubano..")
                        .and(resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "java.net.http..",
                                "java.nio.channels..",
                                "tools.jackson..",
                                "org.apache.flink..",
                                "picocli..")))
                .check(core);
    }
}
