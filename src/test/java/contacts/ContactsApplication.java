package contacts;

import app.unknot.bench.inside.ServerTimes;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Starts it. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class ContactsApplication implements AppShellConfigurator {
    private static final int CONTACTS = 50;

    static void main(String[] args) {
        SpringApplication.run(ContactsApplication.class, args);
    }

    @Bean
    ServerTimes times() {
        return new ServerTimes();
    }

    @Bean
    CommandLineRunner fill(Contacts contacts) {
        return args -> {
            for (int number = 0; number < CONTACTS; number++) contacts.save(Contact.invented(number));
        };
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername("user")
                .password("{noop}password")
                .roles("USER")
                .build());
    }
}
