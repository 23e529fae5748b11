package simpul.itest.sectors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Internships: nobody in two places at a time, whichever region sends him, and no more than a host has places. */
@Component
@SectorClaim(
        id = "uji_magang",
        title = "Uji magang",
        english = "Internship trial",
        icon = "puzzle",
        records = {"tempat_magang:1", "magang:1"})
public final class InternshipSector implements Sector {
    private static final Field<String> OFFICIAL =
            Field.text("nip", "NIP", "NIP").required().personal().queryable();
    private static final Field<String> HOST =
            Field.agency("opd_tuan_rumah", "OPD tuan rumah", "Host").required().queryable();
    private static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    private static final Field<LocalDate> TO =
            Field.date("sampai", "Sampai", "To").required().queryable();
    private static final Field<Long> PLACES = Field.integer("tempat", "Jumlah tempat", "Places")
            .required()
            .range(1, 1000)
            .queryable();
    private static final Field<String> AGREEMENT = Field.agreement("perjanjian", "PKS", "Agreement");
    private static final Field<LocalDate> SINCE =
            Field.date("sejak", "Sejak", "Since").required().queryable();

    private static final RecordType HOSTS = RecordType.of("tempat_magang", 1, "Tempat magang", "Places for interns")
            .fields(HOST, PLACES, SINCE)
            .key(HOST)
            .constraints(Constraint.unique("TEMPAT_GANDA", HOST))
            .happensOn(SINCE)
            .owner(Owner.REGION);
    private static final RecordType INTERNSHIP = RecordType.of("magang", 1, "Magang", "Internship")
            .fields(OFFICIAL, HOST, FROM, TO, AGREEMENT)
            .constraints(
                    Constraint.noOverlap("MAGANG_GANDA", FROM, TO, OFFICIAL)
                            .nationwide()
                            .says(
                                    "Pegawai ini sudah ditempatkan pada masa yang sama.",
                                    "This official is already placed at the same time.")
                            .basedOn("PP 11/2017 Ps 212"),
                    Constraint.ceiling("TEMPAT_HABIS", Limit.in(HOSTS, PLACES, HOST), HOST)
                            .says("Tempat magang pada OPD ini sudah terisi.", "All places at this host are taken."))
            .happensOn(FROM)
            .owner(Owner.REGION);
    private static final Aggregate ALL = Aggregate.over(INTERNSHIP);

    private static List<Finding> agreed(RuleFacts internship) {
        List<Finding> findings = new ArrayList<>();
        internship.agreement().ifPresent(pks -> {
            boolean early =
                    pks.starts().filter(internship.value(FROM)::isBefore).isPresent();
            boolean late = pks.ends().filter(internship.value(TO)::isAfter).isPresent();
            if (early || late) {
                findings.add(Finding.blocking(
                        "MAGANG_DI_LUAR_MASA_PKS",
                        (early ? FROM : TO).code(),
                        Text.of("Magang berlangsung selama PKS berlaku.", "Internships lie inside the term.")));
            }
            Optional<String> place = internship.regionOf(HOST);
            if (pks.parties().stream().noneMatch(p -> p.region().equals(place))) {
                findings.add(Finding.blocking(
                        "MAGANG_BUKAN_PIHAK",
                        HOST.code(),
                        Text.of(
                                "OPD tuan rumah bukan dari daerah pihak PKS.",
                                "The host belongs to no region that is party.")));
            }
        });
        return findings;
    }

    private static List<Finding> onWorkingDays(RuleFacts internship) {
        return Stream.of(FROM, TO)
                .filter(day -> !internship.isWorkingDay(internship.value(day)))
                .map(day -> Finding.blocking(
                        "MAGANG_HARI_LIBUR",
                        day.code(),
                        Text.of("Magang hanya pada hari kerja.", "Internships are on working days only.")))
                .toList();
    }

    @Override
    public void define(SectorSpec s) {
        s.id("uji_magang")
                .title("Uji magang", "Internship trial")
                .records(HOSTS, INTERNSHIP)
                .rules(
                        Rule.record(
                                        "MAGANG_MENURUT_PKS",
                                        INTERNSHIP,
                                        "Magang berlangsung selama PKS berlaku, pada OPD daerah pihaknya",
                                        "Internships lie inside the term of the agreement, at an agency of a party",
                                        "PP 11/2017 Ps 212",
                                        InternshipSector::agreed)
                                .withAgreement()
                                .withAgencies(),
                        Rule.record(
                                "MAGANG_HARI_KERJA",
                                INTERNSHIP,
                                "Magang mulai dan berakhir pada hari kerja",
                                "Internships begin and end on working days",
                                "PP 11/2017 Ps 212",
                                InternshipSector::onWorkingDays))
                .screens(Screen.of(
                                "peserta",
                                "Peserta",
                                "Interns",
                                "users",
                                r -> View.figures(Figure.of(
                                        "Peserta",
                                        "Interns",
                                        Cell.of(r.answers().count(ALL)))))
                        .asks(ALL));
    }
}
