package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what is wrong with a file; several exceptions of Java have the file's name as their whole message. */
public final class FileFault {
    private FileFault() {}

    public static String words(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (fault instanceof NotDirectoryException || fault instanceof FileAlreadyExistsException) {
            return "a file is in the place of a folder";
        }
        if (fault instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }
}
