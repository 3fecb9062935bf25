package app.handsel.offenders;

import java.time.LocalDate;

final class TimeWithoutAClock {

    LocalDate today() {
        return LocalDate.now();
    }
}
