package app.unknot.letters.ui;

import app.unknot.letters.LetterId;
import app.unknot.letters.Letters;
import app.unknot.shared.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses. */
@Configuration(proxyBeanMethods = false)
class LetterAddresses {
    @Bean
    RecordAddress letterAddress(Letters letters) {
        return new RecordAddress("letter", id -> letters.reaches(new LetterId(id)));
    }
}
