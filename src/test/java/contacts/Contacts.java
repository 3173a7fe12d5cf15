package contacts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All of them. */
interface Contacts extends Repository<Contact, Long> {
    @Query("""
            select c from Contact c where lower(c.firstName) like lower(concat('%', :words, '%'))
              or lower(c.lastName) like lower(concat('%', :words, '%')) order by c.id""")
    List<Contact> search(String words);

    Optional<Contact> findById(long id);

    Contact save(Contact contact);
}
