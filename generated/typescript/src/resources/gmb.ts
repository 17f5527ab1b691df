import { Resource } from "../core/resource.js";
import { GmbAttributes } from "./gmb-attributes.js";
import { GmbFoodMenus } from "./gmb-food-menus.js";
import { GmbLocationResource } from "./gmb-location.js";
import { GmbMedia } from "./gmb-media.js";
import { GmbPlaceActions } from "./gmb-place-actions.js";
import { GmbReviews } from "./gmb-reviews.js";

/**
 * Gmb: reviews, food menus, location, media, attributes, place actions.
 *
 * @example
 * ```ts
 * const resource = new Gmb(new LateCore());
 * ```
 */
export class Gmb extends Resource {
  #reviews: GmbReviews | undefined;
  #foodMenus: GmbFoodMenus | undefined;
  #location: GmbLocationResource | undefined;
  #media: GmbMedia | undefined;
  #attributes: GmbAttributes | undefined;
  #placeActions: GmbPlaceActions | undefined;

  /** Read the reviews of a Google Business Profile location. */
  get reviews(): GmbReviews {
    return (this.#reviews ??= new GmbReviews(this._client));
  }

  /** Read and update the food menus of a Google Business Profile location. */
  get foodMenus(): GmbFoodMenus {
    return (this.#foodMenus ??= new GmbFoodMenus(this._client));
  }

  /**
   * Read and update the details of a Google Business Profile location, such as opening hours and
   * contact data.
   */
  get location(): GmbLocationResource {
    return (this.#location ??= new GmbLocationResource(this._client));
  }

  /** List, add, and delete photos of a Google Business Profile location. */
  get media(): GmbMedia {
    return (this.#media ??= new GmbMedia(this._client));
  }

  /**
   * Read and update the attributes of a Google Business Profile location, such as amenities and
   * payment types.
   */
  get attributes(): GmbAttributes {
    return (this.#attributes ??= new GmbAttributes(this._client));
  }

  /** Manage the booking, ordering, and reservation links of a Google Business Profile location. */
  get placeActions(): GmbPlaceActions {
    return (this.#placeActions ??= new GmbPlaceActions(this._client));
  }
}
