package simpul.plugin.perikanan;

import java.time.LocalDate;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/** Numbers that offices set. */
final class Limits {
    /** UU 21/2019 asks for a certificate and leaves its days to the authority. */
    static final SectorParameter CERTIFICATE_DAYS = SectorParameter.of(
                    "masa_sertifikat",
                    "Masa berlaku sertifikat kesehatan ikan",
                    "Days that a fish health certificate is valid",
                    14,
                    Text.of("hari", "days"))
            .basedOn(
                    "UU 21/2019 Ps 35; lamanya ditetapkan daerah", "UU 21/2019 Art. 35; the days are set by the region")
            .since(LocalDate.of(2019, 10, 18))
            .unconfirmed()
            .range(1, 90)
            .perRegion();

    /** UU 21/2019 Ps 45: what quarantine rejected leaves within three working days. */
    static final SectorParameter DAYS_TO_LEAVE = SectorParameter.of(
                    "hari_keluar_ditolak",
                    "Hari kerja untuk mengeluarkan barang yang ditolak",
                    "Working days for rejected goods to leave",
                    3,
                    Text.of("hari", "days"))
            .basedOn("UU 21/2019 Ps 45", "UU 21/2019 Art. 45")
            .since(LocalDate.of(2019, 10, 18))
            .range(1, 30);

    /** How far beyond the usual weight somebody has probably mistaken kilograms for tons. */
    static final SectorParameter FAR_FROM_USUAL = SectorParameter.of(
                    "kelipatan_janggal",
                    "Kelipatan median yang dianggap janggal",
                    "Times the median that count as implausible",
                    10,
                    Text.of("kali", "times"))
            .basedOn("Ketelitian data", "Accuracy of data")
            .since(LocalDate.of(2025, 1, 1))
            .range(2, 1000)
            .perRegion();

    /** [M] People read it beside the figure, nothing is refused by it. */
    static final SectorParameter EXCHANGE_AIM = SectorParameter.of(
                    "target_ntn", "Target nilai tukar nelayan", "Target of the fishers' terms of trade", 105, "")
            .basedOn(
                    "Target KKP yang umum dikutip; teksnya belum dibaca", "The ministry's aim as it is commonly quoted")
            .since(LocalDate.of(2024, 1, 1))
            .unconfirmed()
            .range(1, 1000)
            .perRegion();

    /** [M] The national aim of 2024, which regions set for themselves. */
    static final SectorParameter EATEN_AIM = SectorParameter.of(
                    "target_konsumsi_ikan", "Target angka konsumsi ikan", "Target of fish eaten per head", 62, "kg")
            .basedOn(
                    "Target nasional 2024 yang umum dikutip; teksnya belum dibaca",
                    "The national aim of 2024 as it is commonly quoted")
            .since(LocalDate.of(2024, 1, 1))
            .unconfirmed()
            .range(1, 500)
            .perRegion();

    /** [M] Regions set their own. */
    static final SectorParameter LOSS_AIM = SectorParameter.of(
                    "target_susut", "Target susut hasil", "Target of the loss after the catch", 10, "%")
            .basedOn(
                    "Target yang umum dikutip; sumbernya belum dibaca",
                    "The aim as it is commonly quoted; its source has not been read")
            .since(LocalDate.of(2024, 1, 1))
            .unconfirmed()
            .range(0, 100)
            .perRegion();

    /** UU 45/2009 said five, UU 7/2016 says ten; a later regulation names five again. */
    static final SectorParameter SMALL_TONNAGE = SectorParameter.of(
                    "batas_nelayan_kecil", "Tonase kapal nelayan kecil", "Tonnage of small-scale fishers", 10, "GT")
            .basedOn("UU 7/2016 Ps 1; PP 27/2021 menyebut 5 GT", "UU 7/2016 Art. 1; PP 27/2021 names 5 GT")
            .since(LocalDate.of(2016, 4, 14))
            .range(1, 30);

    private Limits() {}
}
