package simpul.core.access.decide;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Stage;
import simpul.core.model.role.Role;

/** Renders the table as {@code docs/permissions.md}. */
final class PermissionsPage {
    private PermissionsPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# Siapa boleh apa / Who may what\n\n")
                .append("Generated from `core.access` (`Permissions.TABLE`); regenerate with")
                .append(" `./simpul permissions > docs/permissions.md`.\n")
                .append("A cell holds the tie that must exist; letters behind a colon are the stages of PP 28/2018")
                .append(" Ps 6(1) to which it is limited.\nAn empty cell is a refusal. What a caller may not know does")
                .append(" not exist for him, whatever this table says.\n\n");
        page.append("| | ")
                .append(Role.all().stream().map(r -> r.label().id()).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(Role.all().size()))
                .append('\n');
        for (Action action : Action.values()) {
            page.append("| ")
                    .append(action.label().id())
                    .append(" / ")
                    .append(action.label().en())
                    .append(" `")
                    .append(action)
                    .append("` | ")
                    .append(Role.all().stream().map(role -> cell(role, action)).collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        page.append("\n| tanda / mark | artinya | meaning |\n|---|---|---|\n");
        for (Tie tie : Tie.values()) {
            page.append("| ")
                    .append(tie.mark())
                    .append(" | ")
                    .append(tie.meaning().id())
                    .append(" | ")
                    .append(tie.meaning().en())
                    .append(" |\n");
        }
        page.append("\n| huruf / letter | tahap / stage |\n|---|---|\n");
        for (Stage stage : Stage.values()) {
            page.append("| ")
                    .append(stage.letter())
                    .append(" | `")
                    .append(stage)
                    .append("` |\n");
        }
        return page.toString();
    }

    private static String cell(Role role, Action action) {
        return Permissions.TABLE.stream()
                .filter(rule -> rule.concerns(role, action))
                .map(PermissionsPage::entry)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String entry(Rule rule) {
        String letters = Stream.of(Stage.values())
                .filter(rule.stages()::contains)
                .map(Stage::letter)
                .collect(Collectors.joining());
        return rule.tie().mark() + (letters.isEmpty() ? "" : ":" + letters);
    }
}
