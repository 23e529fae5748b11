package simpul.core.store.agreement;

import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Stage;

/** Adds up the shared documents of one case, the executing ones first. For one thread. */
final class CaseSum {
    private final int ownStage;
    private final boolean legacy;
    private int stage;
    private String moved;
    private boolean executed;
    private @Nullable String from;
    private @Nullable String until;
    private int open;

    CaseSum(int ownStage, String moved, boolean legacy) {
        this.ownStage = ownStage;
        this.stage = ownStage;
        this.moved = moved;
        this.legacy = legacy;
    }

    CaseSum add(
            boolean executing,
            int at,
            String movedOn,
            @Nullable String signed,
            @Nullable String starts,
            @Nullable String ends) {
        executed |= executing;
        if (executing && ownStage >= Stage.PENYUSUNAN_PKS.ordinal()) {
            stage = Math.max(stage, at);
        }
        moved = moved.compareTo(movedOn) < 0 ? movedOn : moved;
        if (signed == null) {
            open++;
        }
        // A base document runs the case by itself only where it was recorded with nothing to carry it out.
        boolean counts = executing || legacy && !executed;
        if (counts && signed != null && starts != null && ends != null && at >= Stage.PELAKSANAAN.ordinal()) {
            from = from == null || starts.compareTo(from) < 0 ? starts : from;
            until = until == null || ends.compareTo(until) > 0 ? ends : until;
            stage = executing || ownStage < Stage.PENYUSUNAN_PKS.ordinal() ? stage : Math.max(stage, at);
        }
        return this;
    }

    int stage() {
        return stage;
    }

    String moved() {
        return moved;
    }

    @Nullable
    String from() {
        return from;
    }

    @Nullable
    String until() {
        return until;
    }

    int open() {
        return open;
    }
}
