package simpul.core.modules.deploy;

import java.nio.file.Path;
import simpul.core.modules.forge.Forge;

/** Two versions of a sector with a workflow, of which the newer one needs more room. */
final class Lots {
    private Lots() {}

    static Path former(Path folder) {
        return lots(folder, "1.0.0", 1, "masa", "14", "", "");
    }

    private static Path lots(
            Path folder, String version, int schema, String parameter, String days, String states, String upcast) {
        return Forge.sector("coba")
                .version(version)
                .records("lot:" + schema)
                .member("static final SectorParameter DAYS = SectorParameter.of(\"" + parameter
                        + "\", \"Hari\", \"Days\", " + days + ", Text.of(\"hari\", \"days\"))"
                        + ".basedOn(\"Perda 1\", \"Bylaw 1\").since(java.time.LocalDate.of(2020, 1, 1)).range(1, 90);")
                .member("static final SectorParameter MOST = SectorParameter.of(\"most\", \"Terbanyak\", \"Most\", "
                        + days
                        + ", \"kg\").basedOn(\"Perda 1\", \"Bylaw 1\").since(java.time.LocalDate.of(2020, 1, 1))"
                        + ".range(1, 90);")
                .member("static final Field<java.time.LocalDate> DAY ="
                        + " Field.date(\"tanggal\", \"Tanggal\", \"Day\").required().queryable();")
                .member("static final Workflow FLOW = Workflow.start(\"DRAF\", \"Draf\", \"Draft\")"
                        + ".state(\"SAH\", \"Sah\", \"Valid\")"
                        + ".move(\"SAHKAN\", \"Sahkan\", \"Validate\", \"DRAF\", \"SAH\", Actor.owner(simpul.core.model.role.Role.OPD))"
                        + states
                        + ";")
                .member("static final RecordType LOT = RecordType.of(\"lot\", " + schema + ", \"Lot\", \"Lot\")"
                        + ".fields(DAY).happensOn(DAY).owner(Owner.REGION).workflow(FLOW)" + upcast + ";")
                .defines(".parameters(DAYS, MOST).records(LOT)")
                .in(folder);
    }

    /** Another parameter, another default and a state that the former one does not know. */
    static Path newer(Path folder) {
        return lots(
                folder,
                "1.1.0",
                2,
                "tenggat",
                "21",
                ".state(\"BATAL\", \"Batal\", \"Void\")"
                        + ".move(\"BATALKAN\", \"Batalkan\", \"Cancel\", \"SAH\", \"BATAL\", Actor.owner(simpul.core.model.role.Role.OPD))",
                ".upcast(1, u -> u)");
    }
}
