package simpul.core.records.show;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.show.Assessments.HOURS;
import static simpul.core.records.show.Assessments.MATCH;
import static simpul.core.records.show.Assessments.NOTE;
import static simpul.core.records.show.Assessments.OFFICIAL;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Band;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.store.testing.StoreFixture;

/** What the words of a question mean, on the database of the run. */
class AskTest {
    private static final Measure MEDIAN = Measure.percentile(MATCH, 50);
    private static final Measure MEAN = Measure.avg(MATCH);
    private static final Measure LEARNED = Measure.sum(HOURS);
    private static final Dimension EACH = Dimension.of(OFFICIAL);
    private static final Dimension LEVEL = Dimension.bands(MATCH, 68, 80);

    @TempDir
    Path folder;

    private Assessments house;

    @BeforeEach
    void open() {
        house = new Assessments(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void fiveAssessmentsOfThreeOfficials() {
        house.note("ani", "2026-01-10", "60.0", 4)
                .note("ani", "2026-08-02", "85.5", 17)
                .note("budi", "2026-02-01", "82.0", 12)
                .note("budi", "2026-08-01", "67.9", 8)
                .note("citra", "2026-03-05", "68.0", null)
                .note(null, "2026-09-09", "99.0", null)
                .keep();
    }

    @Test
    void aPercentileLiesBetweenTheTwoValuesNextToItAndIsExact() {
        house.note("a", "2026-01-01", "10.0", null)
                .note("b", "2026-01-02", "20.3", null)
                .note("c", "2026-01-03", "40.0", null)
                .note("d", "2026-01-04", "100.0", null)
                .note("e", "2026-01-05", null, null)
                .keep();

        for (Map.Entry<Integer, String> each : Map.of(
                        0, "10.000", 25, "17.725", 50, "30.150", 90, "82.000", 99, "98.200", 100, "100.000")
                .entrySet()) {
            Measure measure = Measure.percentile(MATCH, each.getKey());
            assertThat(house.answer(Aggregate.over(NOTE).measure(measure))
                            .get(0)
                            .figure(measure))
                    .as("percentile " + each.getKey())
                    .hasValue(new BigDecimal(each.getValue()));
        }
    }

    @Test
    void aPercentileOfNothingIsNothingAndOfOneValueThatValue() {
        assertThat(house.answer(Aggregate.over(NOTE).measure(MEDIAN)).get(0).figure(MEDIAN))
                .isEmpty();

        house.note("a", "2026-01-01", "55.5", null).keep();

        assertThat(house.answer(Aggregate.over(NOTE).measure(MEDIAN)).get(0).figure(MEDIAN))
                .hasValue(new BigDecimal("55.500"));
    }

    @Test
    void eachGroupHasItsOwnPercentileBesideOtherFigures() {
        fiveAssessmentsOfThreeOfficials();
        Measure top = Measure.percentile(HOURS, 100);
        Aggregate question = Aggregate.over(NOTE).by(EACH).measure(Measure.count(), MEDIAN, top, MEAN);

        assertThat(house.words(question, EACH, MEDIAN))
                .containsExactly("-=99.000", "ani=72.750", "budi=74.950", "citra=68.000");
        assertThat(house.words(question, EACH, top)).containsExactly("-=-", "ani=17.00", "budi=12.00", "citra=-");
        assertThat(house.words(question, EACH, Measure.count())).containsExactly("-=1", "ani=2", "budi=2", "citra=1");
    }

    @Test
    void onlyTheNewestAssessmentOfEachOfficialCounts() {
        fiveAssessmentsOfThreeOfficials();
        Aggregate newest = Aggregate.over(NOTE).newestPer(OFFICIAL);

        assertThat(house.words(newest.by(EACH).measure(Measure.max(MATCH)), EACH, Measure.max(MATCH)))
                .as("a record without an official is nobody's newest")
                .containsExactly("ani=85.5", "budi=67.9", "citra=68.0");
        assertThat(house.answer(newest.measure(MEDIAN)).get(0).figure(MEDIAN)).hasValue(new BigDecimal("68.000"));
    }

    @Test
    void ofTheRecordsOfOneDayTheOneThatWasChangedLastCounts() {
        Aggregate newest = Aggregate.over(NOTE).newestPer(OFFICIAL).by(EACH).measure(Measure.max(MATCH));
        Instant now = house.fixture.clock().instant();
        house.note("ani", "2026-08-01", "60.0", 4)
                .note("ani", "2026-08-01", "70.0", 4)
                .note("budi", "2026-07-31", "10.0", 4);
        house.fixture.clock().set(now.minusSeconds(60));
        house.note("ani", "2026-08-01", "80.0", 4).note("budi", "2026-08-01", "20.0", 4);
        house.fixture.clock().set(now);
        house.keep();

        assertThat(house.words(newest, EACH, Measure.max(MATCH)))
                .as("the day comes first, then the change, then the identifier")
                .containsExactly("ani=70.0", "budi=20.0");
    }

    @Test
    void whatIsAskedOfTheNewestDoesNotBringAnOlderOneForward() {
        fiveAssessmentsOfThreeOfficials();
        Filter fit = Filter.atLeast(MATCH, new BigDecimal("80.0"));

        assertThat(house.answer(Aggregate.over(NOTE).newestPer(OFFICIAL).keeping(fit))
                        .get(0)
                        .count())
                .as("budi was fit once, and is not now")
                .isEqualTo(1);
        assertThat(house.answer(Aggregate.over(NOTE).where(fit).newestPer(OFFICIAL))
                        .get(0)
                        .count())
                .as("the newest of the fit ones is another question")
                .isEqualTo(2);
    }

    @Test
    void numbersFallIntoBandsThatBeginAtTheirLimit() {
        fiveAssessmentsOfThreeOfficials();
        Aggregate question =
                Aggregate.over(NOTE).where(Filter.present(OFFICIAL)).by(LEVEL);

        assertThat(house.words(question, LEVEL, Measure.count())).containsExactly("<68=2", "68-<80=1", ">=80=2");
        assertThat(LEVEL.bands())
                .extracting(Band::label)
                .extracting(t -> t.id() + " | " + t.en())
                .containsExactly(
                        "di bawah 68 % | below 68 %",
                        "68 sampai di bawah 80 % | 68 to below 80 %", "80 % ke atas | 80 % and more");
    }

    @Test
    void bandsAreNamedAsPeopleWriteNumbers() {
        assertThat(Dimension.bands(HOURS, 1250000).bands().get(0).label().id()).isEqualTo("di bawah 1.250.000");
        assertThat(Dimension.bands(MATCH, new BigDecimal("-1250.50"), 100)
                        .bands()
                        .get(1)
                        .label()
                        .en())
                .isEqualTo("-1,250.5 to below 100 %");
    }

    @Test
    void aNumberThatIsMissingLiesInNoBand() {
        house.note("a", "2026-01-01", null, 1).note("b", "2026-01-01", "1.0", 1).keep();

        assertThat(house.words(Aggregate.over(NOTE).by(LEVEL), LEVEL, Measure.count()))
                .containsExactly("-=1", "<68=1");
    }

    @Test
    void groupsCanBeChosenByEachOfTheirFigures() {
        fiveAssessmentsOfThreeOfficials();
        Aggregate each = Aggregate.over(NOTE).where(Filter.present(OFFICIAL)).by(EACH);

        assertThat(house.words(each.measure(LEARNED).having(Having.atLeast(LEARNED, 20)), EACH, LEARNED))
                .containsExactly("ani=21", "budi=20");
        assertThat(house.words(each.measure(LEARNED).having(Having.above(LEARNED, 20)), EACH, LEARNED))
                .containsExactly("ani=21");
        assertThat(house.words(each.measure(LEARNED).having(Having.below(LEARNED, 21)), EACH, LEARNED))
                .as("citra learned nothing that was recorded")
                .containsExactly("budi=20");
        assertThat(house.words(
                        each.measure(MEDIAN).having(Having.atMost(MEDIAN, new BigDecimal("72.7"))), EACH, MEDIAN))
                .containsExactly("citra=68.000");
        assertThat(house.words(each.measure(MEAN).having(Having.above(MEAN, new BigDecimal("72.7"))), EACH, MEAN))
                .containsExactly("ani=72.75000", "budi=74.95000");
        assertThat(house.words(
                        each.measure(Measure.count(), LEARNED)
                                .having(Having.atLeast(Measure.count(), 2), Having.atMost(LEARNED, 20)),
                        EACH,
                        LEARNED))
                .containsExactly("budi=20");
    }

    @Test
    void aRegionCountsItsOwnOrWhatItSees() {
        house.note("81", "a", "2026-01-01", "1.0", null, null)
                .note("35", "b", "2026-01-01", "1.0", null, null)
                .keep();
        Aggregate all = Aggregate.over(NOTE).by(Dimension.owner());

        assertThat(house.words(all, Dimension.owner(), Measure.count())).containsExactly("81=1");
        assertThat(house.words(all.scope(Coverage.SEEN), Dimension.owner(), Measure.count()))
                .containsExactly("35=1", "81=1");
    }

    @Test
    void anIndicatorOfAThousandAgreementsCostsOneStatementForEachQuestion() {
        Set<String> agreements = new LinkedHashSet<>();
        for (int i = 0; i < 1000; i++) {
            String agreement = "pks-%04d".formatted(i);
            agreements.add(agreement);
            house.note("81", "ani", "2026-07-01", "10.0", null, agreement)
                    .note("81", "ani", "2026-08-01", (i % 50) + ".0", null, agreement)
                    .note("81", "budi", "2026-09-30", "50.0", null, agreement);
        }
        house.keep();
        Aggregate newest = Aggregate.over(NOTE).newestPer(OFFICIAL).measure(Measure.count(), MEAN);
        Aggregate middle = Aggregate.over(NOTE).measure(MEDIAN);
        Indicator indicator = Indicator.of("jpm", "JPM", "Match", "%")
                .asks(newest, middle, newest)
                .measured(a -> Measurement.of(a.figure(newest, MEAN).orElseThrow(), a.count(newest)));
        Period quarter = Period.quarter(2026, 3);

        long before = house.fixture.foundation().engine().statements();
        Map<String, Answers> answers = house.fixture
                .store()
                .read(
                        StoreFixture.caller("81", Role.OPD).scope(),
                        tx -> Asking.ofAgreements(
                                tx,
                                "asn",
                                List.of(indicator),
                                Asking.measured(quarter, StoreFixture.caller("81", Role.OPD), Assessments.NOT_SET),
                                agreements));
        long statements = house.fixture.foundation().engine().statements() - before;

        // One for each question, and a look whether older records have been filled in.
        assertThat(statements).isEqualTo(3);
        assertThat(answers).hasSize(1000);
        Answers one = Objects.requireNonNull(answers.get("pks-0042"));
        assertThat(one.count(newest)).isEqualTo(2);
        assertThat(one.figure(newest, MEAN)).hasValue(new BigDecimal("46.00000"));
        assertThat(one.figure(middle, MEDIAN)).hasValue(new BigDecimal("42.000"));
    }
}
