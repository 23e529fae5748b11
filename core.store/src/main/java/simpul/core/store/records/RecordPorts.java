package simpul.core.store.records;

import java.util.List;
import simpul.core.model.record.ConstraintStore;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.NoticeStore;
import simpul.core.model.record.PieceStore;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.ShareStore;
import simpul.core.model.record.TotalStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class RecordPorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(RecordStore.class, RecordTable::new),
            PortFactory.of(ConstraintStore.class, ConstraintTable::new),
            PortFactory.of(DueStore.class, DueTable::new),
            PortFactory.of(FillStore.class, FillTable::new),
            PortFactory.of(MarkStore.class, MarkTable::new),
            PortFactory.of(PieceStore.class, PieceTable::new),
            PortFactory.of(RecordFileStore.class, RecordFileTable::new),
            PortFactory.of(NoticeStore.class, NoticeTable::new),
            PortFactory.of(ShapeStore.class, ShapeTable::new),
            PortFactory.of(ShareStore.class, ShareTable::new),
            PortFactory.of(TotalStore.class, TotalTable::new),
            PortFactory.of(ImportStore.class, ImportWorkTable::new));

    private RecordPorts() {}
}
