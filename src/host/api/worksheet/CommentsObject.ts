import { fail } from "../../protocol/HostError";
import { EmptyCollection } from "../EmptyCollection";

/** コメントの一覧: Excel.CommentCollection, always empty. */
export class CommentsObject extends EmptyCollection {
  getItemAt(): never {
    return fail("InvalidArgument");
  }
}
