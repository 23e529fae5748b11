package simpul.core.model.evaluation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** What was done under an agreement, with its evidence. Thread-safe. */
public interface Activities {
    Page<Activity> list(Scope scope, String agreement, Cursor cursor);

    Optional<Activity> find(Scope scope, String id);

    /** Records an activity of the caller's region. Refused for a period whose round was already sent. */
    Result<Activity> add(Call call, String agreement, ActivityDraft draft);

    /** Changes an activity, as long as the round of its period lies with the OPD. Files and records are added, never taken away. */
    Result<Activity> change(Call call, String id, int version, ActivityDraft draft);

    /** Whether the caller may change it now: its own region's, while the round of its period lies with the OPD. */
    boolean open(Caller caller, Activity activity);

    /** The sector records of an activity's own period, which may prove it; empty for who may not change it. */
    List<SectorRecord> offered(Caller caller, Activity activity);

    /** Adds a kept file as evidence, as long as the round of the activity's period lies with the OPD. */
    Result<Activity> attach(Call call, String id, Evidence file);

    /** A partner's word on whether an activity happened as recorded. */
    Result<Activity> confirm(Call call, String id, int version, boolean agreed, String note);

    /** Opens a file that proves a visible activity. */
    Optional<InputStream> open(Caller caller, String id, String sha256);
}
