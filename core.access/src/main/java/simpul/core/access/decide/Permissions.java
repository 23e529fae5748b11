package simpul.core.access.decide;

import static simpul.core.access.decide.Tie.AGENCY;
import static simpul.core.access.decide.Tie.AGENCY_TURN;
import static simpul.core.access.decide.Tie.ANY;
import static simpul.core.access.decide.Tie.OWNER;
import static simpul.core.access.decide.Tie.OWNER_AGENCY;
import static simpul.core.access.decide.Tie.PARTY;
import static simpul.core.access.decide.Tie.PARTY_TURN;
import static simpul.core.access.decide.Tie.PLATFORM;
import static simpul.core.model.access.Action.*;

import java.util.List;
import simpul.core.model.agreement.Stage;
import simpul.core.model.role.Role;

/**
 * The table that decides. A line that is missing is a refusal.
 *
 * <p>Basis of the division: PP 28/2018 Ps 6(1) and the practice of TKKSD - the sekretariat prepares, offers and drives the
 * Kesepakatan Bersama (a-e) and keeps the register (i); the OPD drafts and carries out its PKS (f, h, j); the DPRD and
 * monitors read; the kepala daerah never has to log in.
 */
final class Permissions {
    private static final List<Role> OFFICES = List.of(Role.OPD, Role.KEPALA_OPD);
    private static final List<Role> EVERYBODY = Role.all();

    static final List<Rule> TABLE = List.of(
            Rule.of(EVERYBODY, ANY, CASE_READ),
            // The sekretariat.
            Rule.of(
                    List.of(Role.SEKRETARIAT),
                    OWNER,
                    CASE_DRAFT,
                    CASE_SHARE,
                    LEGACY_RECORD,
                    // For an agency without an account; the round's history says who sent it.
                    ROUND_FILL,
                    ROUND_REPLY,
                    ROUND_ACCEPT,
                    ROUND_CLOSE,
                    AGENCY_EDIT,
                    ACCOUNT_EDIT,
                    PARAMETER_EDIT,
                    AUDIT_READ),
            Rule.of(
                    List.of(Role.SEKRETARIAT),
                    PARTY,
                    CASE_STEP,
                    CASE_CONFIRM,
                    DOCUMENT_ADD,
                    SIGNATURE_RECORD,
                    DPRD_DECIDE,
                    ACTIVITY_EDIT,
                    RECORD_READ),
            // At the gates where sectors are asked: who decides that step there, for an agency its head.
            Rule.of(List.of(Role.SEKRETARIAT), PARTY, STEP_OVERRIDE)
                    .at(Stage.PENYUSUNAN_PKS, Stage.PENANDATANGANAN_PKS),
            Rule.of(List.of(Role.SEKRETARIAT), PARTY_TURN, CASE_EDIT, COMMITMENT_EDIT),
            // The agencies (OPD).
            Rule.of(OFFICES, OWNER, CASE_DRAFT),
            Rule.of(OFFICES, AGENCY_TURN, CASE_EDIT).at(Stage.PERSIAPAN, Stage.PENYUSUNAN_PKS, Stage.PELAKSANAAN),
            Rule.of(OFFICES, AGENCY, CASE_STEP).at(Stage.PENYUSUNAN_PKS, Stage.PELAKSANAAN, Stage.PELAPORAN),
            Rule.of(List.of(Role.KEPALA_OPD), AGENCY, STEP_OVERRIDE).at(Stage.PENYUSUNAN_PKS),
            Rule.of(OFFICES, AGENCY_TURN, COMMITMENT_EDIT),
            Rule.of(OFFICES, AGENCY, DOCUMENT_ADD, SIGNATURE_RECORD, ACTIVITY_EDIT),
            Rule.of(OFFICES, OWNER_AGENCY, ROUND_FILL, ROUND_REPLY),
            Rule.of(OFFICES, PARTY, RECORD_READ, RECORD_WRITE),
            Rule.of(List.of(Role.KEPALA_OPD), PARTY, RECORD_OVERRIDE),
            // The kepala daerah reads all of the region; everything he signs is recorded by others.
            Rule.of(List.of(Role.KEPALA_DAERAH), PARTY, RECORD_READ),
            Rule.of(List.of(Role.KEPALA_DAERAH), OWNER, AUDIT_READ),
            // The platform's administrator: people, modules and numbers, but no region's drafts.
            Rule.of(List.of(Role.ADMIN), ANY, AGENCY_EDIT, ACCOUNT_EDIT, TRIAL_GRANT, MODULE_READ, MODULE_CHANGE),
            Rule.of(List.of(Role.ADMIN), PLATFORM, PARAMETER_EDIT, AUDIT_READ));

    private Permissions() {}
}
